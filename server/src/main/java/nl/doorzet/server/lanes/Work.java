package nl.doorzet.server.lanes;

/** Does one job. The pipeline is behind it; tests put something smaller there. */
public interface Work {
    /**
     * Does the job and, in its last fenced transaction, takes it off the list or puts it off.
     *
     * @throws Fence.Overtaken if the lane was lost on the way
     */
    void run(Job job, Fence fence);
}
