package nl.doorzet.accounting.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.ApiFailure.NotSent;

/** A folder below the one that a connector may write in, with one user at a time: among threads and among processes. */
public final class WorkFolder {
    /** No part begins with a dot, so there is no way up and nothing hidden. */
    private static final Pattern RELATIVE =
            Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._-]*(/[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._-]*)*");

    // A FileLock is held by the whole process: it keeps other processes out, but not our own threads.
    private static final ConcurrentHashMap<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final Path path;
    private final Path files;

    /**
     * The folder; made when it is first used.
     *
     * @param name as {@link #relative} accepts it
     */
    public WorkFolder(Path files, String name) {
        this.files = files.toAbsolutePath().normalize();
        this.path = files.resolve(relative(name)).toAbsolutePath().normalize();
    }

    /**
     * The name itself, if it is a plain relative folder such as {@code ubl} or {@code boeken/2026}.
     *
     * @throws IllegalArgumentException if it could lead elsewhere
     */
    public static String relative(String name) {
        if (!RELATIVE.matcher(name).matches()) {
            throw new IllegalArgumentException("The folder \"" + name
                    + "\" cannot be used: it must be a folder below the connection's own, without \"..\" and without a"
                    + " leading \"/\" or \".\". Choose a plain name, such as \"boekhouding\", in the settings.");
        }
        return name;
    }

    /** Work on files. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    public Path path() {
        return path;
    }

    /** A file or folder of ours as people know it: below the folder of the connection, whose own name comes first. */
    public String shown(Path ours) {
        Path above = files.getParent();
        return (above == null ? ours : above.relativize(ours)).toString();
    }

    public boolean exists() {
        return Files.isDirectory(path);
    }

    /**
     * Does the work while nobody else works in this folder, here or in another process; waits for its turn.
     *
     * @param what for messages, in English: "write invoice/12"
     * @throws NotSent if the folder cannot be opened, so that nothing was done
     * @throws NoAnswer if the work failed, so that it must be looked at what is there
     */
    public <T> T alone(String what, Work<T> work) {
        ReentrantLock mine = LOCKS.computeIfAbsent(path, p -> new ReentrantLock());
        mine.lock();
        try (FileChannel channel = open(what);
                FileLock _ = channel.lock()) {
            return work.run();
        } catch (IOException e) {
            throw new NoAnswer("%s: working in %s failed (%s); free some space or mend the folder's permissions"
                    .formatted(what, path, e));
        } finally {
            mine.unlock();
        }
    }

    private FileChannel open(String what) {
        try {
            Files.createDirectories(path);
            return FileChannel.open(path.resolve(".doorzet.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new NotSent("%s: the folder %s cannot be opened (%s); mend its permissions or choose another folder"
                    .formatted(what, path, e));
        }
    }

    /** Makes names that were made in the folder survive a power cut. */
    public void sync() throws IOException {
        // Only POSIX systems let a program open a folder; others write names through by themselves.
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
