"""Start all processes in one loop, then join them in another."""

from multiprocessing import Process


def resize(photo):
    print(f"{photo} is resized.")


if __name__ == "__main__":
    processes = []
    for photo in ["cat.jpg", "dog.jpg", "owl.jpg"]:
        process = Process(target=resize, args=(photo,))
        process.start()
        processes.append(process)

    for process in processes:
        process.join()
    print("All three are done.")
